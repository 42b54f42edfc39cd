namespace PlanLang.Rendering;

/// <summary>For what eyes and what readers a page is laid out. The words are the same in all of them.</summary>
public enum PageStyle
{
    /// <summary>
    /// Friendly to readers with dyslexia: a sans-serif font of 12 points and more, lines of one and a half, ragged right,
    /// no italics, cream paper (British Dyslexia Association, Dyslexia friendly style guide).
    /// </summary>
    Standard,

    /// <summary>18 points, and everything laid out anew for it (Clear print and large print, RNIB).</summary>
    LargePrint,

    /// <summary>16 points, one thing a line, much room (Department of Health, Making written information easier to understand, 2009).</summary>
    EasyRead,

    /// <summary>For a child: 16 points, rounder and with more colour.</summary>
    Child,
}
