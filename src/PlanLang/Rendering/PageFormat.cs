namespace PlanLang.Rendering;

/// <summary>What kind of text a document is.</summary>
public enum PageFormat
{
    /// <summary>One file for a browser or a printer, with its style inside and nothing outside.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A Word file (.docx), which can be written in.</summary>
    Word,

    /// <summary>Plain text in lines of at most 78 characters.</summary>
    Text,
}
