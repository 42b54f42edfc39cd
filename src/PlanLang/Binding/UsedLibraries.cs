using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The libraries that a plan names in <c>uses:</c>, and those that they name in turn.</summary>
/// <param name="Files">In the order in which they are named.</param>
/// <param name="IsOneMissing">Whether one of them was not given, which has been reported.</param>
sealed record UsedLibraries(ImmutableArray<FileSyntax> Files, bool IsOneMissing)
{
    /// <summary>Looks up each name once, however many files use it.</summary>
    public static UsedLibraries Of(FileSyntax plan, ImmutableArray<FileSyntax> given, DiagnosticBag diagnostics)
    {
        var found = new List<FileSyntax> { plan };
        var isOneMissing = false;
        for (var next = 0; next < found.Count; next++)
        {
            foreach (var name in NamesIn(found[next]))
            {
                var library = given.FirstOrDefault(file => IsCalled(file, name.Text));
                if (library is null)
                {
                    isOneMissing = true;
                    diagnostics.Add(Unknown(found[next].Source, name, given));
                }
                else if (!found.Contains(library, ReferenceEqualityComparer.Instance))
                {
                    found.Add(library);
                }
            }
        }

        return new UsedLibraries([.. found.Skip(1)], isOneMissing);
    }

    static ImmutableArray<NameSyntax> NamesIn(FileSyntax file) =>
        FileHead.Of(file)?.Value<NamesSyntax>("uses")?.Names ?? [];

    /// <summary>By its own name, or by that of its file.</summary>
    static bool IsCalled(FileSyntax library, string name) =>
        FileHead.TitleOf(library) is { } title
        && (Same(title, name) || Same(Path.GetFileNameWithoutExtension(library.Source.Path), name));

    /// <summary>A hyphen counts as a blank, because file names often have one.</summary>
    static bool Same(string one, string other) => Names.Same(one.Replace('-', ' '), other.Replace('-', ' '));

    static Diagnostic Unknown(SourceText source, NameSyntax name, ImmutableArray<FileSyntax> given)
    {
        var titles = given.Select(FileHead.TitleOf).OfType<string>().ToImmutableArray();

        return DiagnosticCatalog.UnknownLibrary(
            source, name.Span, Spelling.Closest(name.Text, titles) ?? titles.FirstOrDefault(title => BeginsLike(title, name.Text)));
    }

    /// <summary><c>Tindale schools</c>, with a slip or without, for <c>Tindale schools 2025-26</c>.</summary>
    static bool BeginsLike(string title, string name)
    {
        var words = title.Split(' ');
        var count = name.Split(' ').Length;

        return count < words.Length && Spelling.Closest(name, [string.Join(' ', words.Take(count))]) is not null;
    }
}
