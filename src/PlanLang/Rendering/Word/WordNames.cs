namespace PlanLang.Rendering;

/// <summary>The names of Office Open XML (ECMA-376) that a document of ours needs.</summary>
static class WordNames
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string CheckBoxes = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string Pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    public const string RelationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
