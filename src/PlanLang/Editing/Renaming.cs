using PlanLang.Binding;
using PlanLang.Files;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Editing;

/// <summary>Gives a thing another name, wherever it is named, so that everything means what it meant before.</summary>
public static class Renaming
{
    /// <summary>Why that new name does not work, in a sentence; null where it does.</summary>
    public static string? Refusal(EditedFamily family, NameUse use, string newName)
    {
        var taken = family.Declared(use.Kind)
            .Concat(use.Kind == NameKind.Person ? family.Declared(NameKind.Group) : [])
            .Concat(use.Kind == NameKind.Group ? family.Declared(NameKind.Person) : []);

        return Names.Same(use.Name, newName) ? null
            : newName.Trim().Length == 0 || newName.AsSpan().ContainsAny(":,\r\n") ? "A name is some words without a comma, a colon or a line end."
            : taken.Any(name => Names.Same(name, newName)) ? $"There is already something called '{newName}'."
            : WordRefusal(use.Kind, newName);
    }

    /// <summary>What comes in place of the words at a place: the new name, without a plural ending where the old one stood without.</summary>
    public static string Replacement(NameUse use, string newName)
    {
        var written = use.Source[use.Span];
        var name = string.Join(' ', newName.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        return use.Kind == NameKind.Measure && !Names.Same(written, use.Name) && written.Length < use.Name.Length
            ? MeasureWording.Singular(name)
            : name;
    }

    /// <summary>The path of a library's file under the library's new name; null where the file is not called like it.</summary>
    public static string? FileFor(string path, string library, string newName) => LibraryName.FileFor(path, library, newName);

    static string? WordRefusal(NameKind kind, string newName)
    {
        var name = new NameSyntax(newName, new TextSpan(0, newName.Length));
        var source = SourceText.From(newName);
        var told = kind switch
        {
            NameKind.Person or NameKind.Measure or NameKind.Goal or NameKind.Action or NameKind.Reward
                or NameKind.Sanction or NameKind.Stage => NameRules.Mistake(name, source),
            NameKind.Criteria or NameKind.Result or NameKind.Score => NameRules.RuleMistake(name, source),
            NameKind.Status => NameRules.StatusMistake(name, source),
            _ => null,
        };

        return told is { } diagnostic ? $"{diagnostic.Message} {diagnostic.Hint}" : null;
    }
}
