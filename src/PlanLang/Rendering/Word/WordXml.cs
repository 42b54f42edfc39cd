using System.Text;
using System.Xml;

namespace PlanLang.Rendering;

/// <summary>Writes the XML of one part of a Word file: short calls for the elements and values that there are most of.</summary>
sealed class WordXml
{
    readonly XmlWriter _xml;

    WordXml(XmlWriter xml) => _xml = xml;

    /// <summary>The bytes of a part whose root element is of the main namespace.</summary>
    public static byte[] Part(string root, Action<WordXml> content) => Bytes(xml =>
    {
        xml.WriteStartElement("w", root, WordNames.Main);
        xml.WriteAttributeString("xmlns", "r", null, WordNames.Relations);
        xml.WriteAttributeString("xmlns", "w14", null, WordNames.CheckBoxes);
        xml.WriteAttributeString("xmlns", "mc", null, WordNames.Compatibility);
        xml.WriteAttributeString("Ignorable", WordNames.Compatibility, "w14");
        content(new WordXml(xml));
        xml.WriteEndElement();
    });

    /// <summary>The bytes of any XML.</summary>
    public static byte[] Bytes(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" }))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }

        return bytes.ToArray();
    }

    /// <summary>An element with what is in it.</summary>
    public void Element(string name, Action content)
    {
        _xml.WriteStartElement(name, WordNames.Main);
        content();
        _xml.WriteEndElement();
    }

    /// <summary>An empty element with attributes: <c>("w:val", "24")</c> without its prefix.</summary>
    public void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, WordNames.Main);
        foreach (var (attribute, value) in attributes)
        {
            Attribute(attribute, value);
        }

        _xml.WriteEndElement();
    }

    /// <summary>An empty element with a value: <c>&lt;w:sz w:val="24"/&gt;</c>.</summary>
    public void Value(string name, string value) => Element(name, ("val", value));

    /// <summary>An attribute of the element that was begun last.</summary>
    public void Attribute(string name, string value) => _xml.WriteAttributeString(name, WordNames.Main, value);

    /// <summary>An attribute that names another part of the file.</summary>
    public void Relation(string id) => _xml.WriteAttributeString("id", WordNames.Relations, id);

    /// <summary>Words, blanks at their ends kept; what no XML may hold is left out.</summary>
    public void Text(string words) => Element("t", () =>
    {
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(string.Concat(words.Where(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character))));
    });

    /// <summary>A picture in a line.</summary>
    public void Picture(Picture picture) => Element("drawing", () => WordPicture.Write(_xml, picture));

    /// <summary>A box that can be ticked in Word, with its sign.</summary>
    public void CheckBox(string sign) => Element("sdt", () =>
    {
        Element("sdtPr", () =>
        {
            _xml.WriteStartElement("checkbox", WordNames.CheckBoxes);
            BoxValue("checked", sign == "☑" ? "1" : "0");
            _xml.WriteEndElement();
        });
        Element("sdtContent", () => Element("r", () => Text(sign)));
    });

    void BoxValue(string name, string value)
    {
        _xml.WriteStartElement(name, WordNames.CheckBoxes);
        _xml.WriteAttributeString("val", WordNames.CheckBoxes, value);
        _xml.WriteEndElement();
    }
}
