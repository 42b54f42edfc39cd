using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The lines that could not be read.</summary>
static class UnreadLines
{
    /// <summary>All words in them and in what stands under them, without the punctuation beside them.</summary>
    public static HashSet<string> WordsOf(IEnumerable<FileSyntax> files)
    {
        var words = new HashSet<string>(Names.Comparer);
        foreach (var file in files)
        {
            words.UnionWith(WordsOf(file.Lines, file.Source));
        }

        return words;
    }

    /// <summary>The same for some of the lines of a file.</summary>
    public static HashSet<string> WordsOf(ImmutableArray<LineSyntax> lines, SourceText source)
    {
        var words = new HashSet<string>(Names.Comparer);
        Add(lines, source, words);

        return words;
    }

    static void Add(ImmutableArray<LineSyntax> lines, SourceText source, HashSet<string> words)
    {
        foreach (var line in lines)
        {
            if (line is SkippedSyntax)
            {
                words.UnionWith(source[line.Span].Split([' ', '\t', '\r', '\n', ':', ',', '.'], StringSplitOptions.RemoveEmptyEntries));
            }
            else
            {
                Add(line.Lines, source, words);
            }
        }
    }
}
