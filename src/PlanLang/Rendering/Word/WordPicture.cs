using System.Globalization;
using System.Xml;

namespace PlanLang.Rendering;

/// <summary>A picture in a line of a Word file (ECMA-376, DrawingML), with its alternative text.</summary>
static class WordPicture
{
    /// <summary>What the document calls the part with the picture.</summary>
    public const string Relation = "rId5";

    /// <summary>5.5 cm, in the units of the format: 360,000 to the centimetre.</summary>
    const long MostWidth = 1_980_000;

    /// <summary>1.6 cm.</summary>
    const long MostHeight = 576_000;

    /// <summary>Nothing is left free around it.</summary>
    static readonly string[] Sides = ["distT", "distB", "distL", "distR"];

    /// <summary>Writes what stands in a <c>drawing</c>.</summary>
    public static void Write(XmlWriter xml, Picture picture)
    {
        var (width, height) = SizeOf(picture);
        Element(xml, "wp:inline", () =>
        {
            Array.ForEach(Sides, side => xml.WriteAttributeString(side, "0"));
            Element(xml, "wp:extent", ("cx", width), ("cy", height));
            Element(xml, "wp:docPr", ("id", "1"), ("name", "logo"), ("descr", picture.Alternative));
            Element(xml, "a:graphic", () => Element(xml, "a:graphicData", () =>
            {
                xml.WriteAttributeString("uri", WordNames.Pictures);
                Element(xml, "pic:pic", () =>
                {
                    Element(xml, "pic:nvPicPr", () =>
                    {
                        Element(xml, "pic:cNvPr", ("id", "1"), ("name", "logo"), ("descr", picture.Alternative));
                        Element(xml, "pic:cNvPicPr");
                    });
                    Element(xml, "pic:blipFill", () =>
                    {
                        Element(xml, "a:blip", () => xml.WriteAttributeString("embed", WordNames.Relations, Relation));
                        Element(xml, "a:stretch", () => Element(xml, "a:fillRect"));
                    });
                    Element(xml, "pic:spPr", () =>
                    {
                        Element(xml, "a:xfrm", () =>
                        {
                            Element(xml, "a:off", ("x", "0"), ("y", "0"));
                            Element(xml, "a:ext", ("cx", width), ("cy", height));
                        });
                        Element(xml, "a:prstGeom", ("prst", "rect"));
                    });
                });
            }));
        });
    }

    /// <summary>As large as fits, in its own proportions.</summary>
    static (string Width, string Height) SizeOf(Picture picture)
    {
        var isWide = picture.Width * MostHeight > picture.Height * MostWidth;

        return isWide
            ? (Figure(MostWidth), Figure(Math.Max(1, MostWidth * picture.Height / picture.Width)))
            : (Figure(Math.Max(1, MostHeight * picture.Width / picture.Height)), Figure(MostHeight));
    }

    static void Element(XmlWriter xml, string name, Action content)
    {
        var (prefix, local) = (name[..name.IndexOf(':', StringComparison.Ordinal)], name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        xml.WriteStartElement(prefix, local, prefix switch
        {
            "wp" => WordNames.Placing,
            "pic" => WordNames.Pictures,
            _ => WordNames.Drawing,
        });
        content();
        xml.WriteEndElement();
    }

    static void Element(XmlWriter xml, string name, params ImmutableArray<(string Name, string Value)> attributes) =>
        Element(xml, name, () =>
        {
            foreach (var (attribute, value) in attributes)
            {
                xml.WriteAttributeString(attribute, value);
            }
        });

    static string Figure(long number) => number.ToString(CultureInfo.InvariantCulture);
}
