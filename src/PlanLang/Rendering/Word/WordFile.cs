using System.IO.Compression;
using System.Xml;

namespace PlanLang.Rendering;

/// <summary>
/// A page as a Word file (ECMA-376), from the same Markdown as all other formats. Its parts are stored without
/// compression and without times, so that the same page is the same bytes on every machine.
/// </summary>
static class WordFile
{
    static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    static readonly ImmutableArray<(string Id, string Type, string Target)> DocumentRelations =
    [
        ("rId1", "styles", "styles.xml"),
        ("rId2", "numbering", "numbering.xml"),
        ("rId3", "settings", "settings.xml"),
        ("rId4", "footer", "footer1.xml"),
    ];

    /// <summary>The bytes of the file.</summary>
    /// <param name="title">What it is called in its properties, the only thing that stands there.</param>
    /// <param name="logo">The picture at its head; null for none.</param>
    /// <param name="markdown">What it holds.</param>
    /// <param name="look">How it looks.</param>
    public static ImmutableArray<byte> Of(string title, Picture? logo, string markdown, WordLook look)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts(title, logo, markdown, look))
            {
                var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return [.. bytes.ToArray()];
    }

    static IEnumerable<(string Name, byte[] Content)> Parts(string title, Picture? logo, string markdown, WordLook look) =>
    [
        ("[Content_Types].xml", WordXml.Bytes(xml => WriteContentTypes(xml, logo))),
        ("_rels/.rels", WordXml.Bytes(xml => WriteRelations(xml,
        [
            ("rId1", $"{WordNames.RelationType}/officeDocument", "word/document.xml"),
            ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
        ]))),
        ("docProps/core.xml", WordXml.Bytes(xml => WriteProperties(xml, title, look))),
        ("word/_rels/document.xml.rels", WordXml.Bytes(xml => WriteRelations(
            xml, RelationsWith(logo).Select(one => (one.Id, $"{WordNames.RelationType}/{one.Type}", one.Target))))),
        ("word/document.xml", WordBody.Of(logo, markdown, look)),
        .. logo is null ? [] : new[] { ($"word/{NameOf(logo)}", logo.Bytes.ToArray()) },
        ("word/styles.xml", WordStyles.Of(look)),
        ("word/numbering.xml", WordStyles.Numbering()),
        ("word/settings.xml", WordStyles.Settings(look)),
        ("word/footer1.xml", WordStyles.Footer(look)),
    ];

    static IEnumerable<(string Id, string Type, string Target)> RelationsWith(Picture? logo) =>
        logo is null ? DocumentRelations : DocumentRelations.Append((WordPicture.Relation, "image", NameOf(logo)));

    static string NameOf(Picture logo) => $"media/logo.{logo.Ending}";

    static void WriteContentTypes(XmlWriter xml, Picture? logo)
    {
        xml.WriteStartElement("Types", WordNames.ContentTypes);
        WriteContentType(xml, "Default", ("Extension", "rels"), "application/vnd.openxmlformats-package.relationships+xml");
        WriteContentType(xml, "Default", ("Extension", "xml"), "application/xml");
        if (logo is not null)
        {
            WriteContentType(xml, "Default", ("Extension", logo.Ending), $"image/{logo.Ending}");
        }

        WriteContentType(xml, "Override", ("PartName", "/word/document.xml"), $"{WordNames.WordType}.document.main+xml");
        foreach (var (_, type, target) in DocumentRelations)
        {
            WriteContentType(xml, "Override", ("PartName", $"/word/{target}"), $"{WordNames.WordType}.{type}+xml");
        }

        WriteContentType(xml, "Override", ("PartName", "/docProps/core.xml"), "application/vnd.openxmlformats-package.core-properties+xml");
        xml.WriteEndElement();
    }

    static void WriteContentType(XmlWriter xml, string element, (string Name, string Value) key, string type)
    {
        xml.WriteStartElement(element, WordNames.ContentTypes);
        xml.WriteAttributeString(key.Name, key.Value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    static void WriteRelations(XmlWriter xml, IEnumerable<(string Id, string Type, string Target)> relations)
    {
        xml.WriteStartElement("Relationships", WordNames.PackageRelations);
        foreach (var (id, type, target) in relations)
        {
            xml.WriteStartElement("Relationship", WordNames.PackageRelations);
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    static void WriteProperties(XmlWriter xml, string title, WordLook look)
    {
        xml.WriteStartElement("cp", "coreProperties", WordNames.CoreProperties);
        xml.WriteElementString("dc", "title", WordNames.DublinCore, title);
        xml.WriteElementString("dc", "language", WordNames.DublinCore, look.Language);
        xml.WriteEndElement();
    }
}
