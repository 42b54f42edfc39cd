using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>The way from a file down to a place.</summary>
static class SyntaxPath
{
    /// <summary>The lines that hold the offset, the outermost first.</summary>
    public static IEnumerable<LineSyntax> At(FileSyntax file, int offset)
    {
        for (var lines = file.Lines; ;)
        {
            var line = lines.FirstOrDefault(line => line.Span.Touches(offset));
            if (line is null)
            {
                yield break;
            }

            yield return line;
            lines = line.Lines;
        }
    }
}
