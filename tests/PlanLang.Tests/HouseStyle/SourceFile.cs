using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.HouseStyle;

/// <summary>A file of C#, read as far as its syntax goes.</summary>
/// <param name="Path">From the root.</param>
/// <param name="Root">The syntax tree.</param>
sealed record SourceFile(string Path, SyntaxNode Root)
{
    /// <summary>Everything under <c>src</c>.</summary>
    public static ImmutableArray<SourceFile> Product { get; } = Under("src");

    /// <summary>The library.</summary>
    public static ImmutableArray<SourceFile> Library { get; } =
        [.. Product.Where(file => file.Path.StartsWith("src/PlanLang/", StringComparison.Ordinal))];

    /// <summary>Everything under <c>src</c> and <c>tests</c>.</summary>
    public static ImmutableArray<SourceFile> All { get; } = [.. Product, .. Under("tests")];

    /// <summary>The namespace that its folder calls for, for example <c>PlanLang.Parsing</c>.</summary>
    public string ExpectedNamespace =>
        string.Join('.', Path.Split('/').Skip(1).SkipLast(1).Take(2));

    /// <summary>How many lines it has.</summary>
    public int LineCount => Root.GetText().Lines.Count - 1;

    /// <summary>All the nodes of one kind.</summary>
    public IEnumerable<T> OfKind<T>() where T : SyntaxNode => Root.DescendantNodes().OfType<T>();

    /// <summary>What is to be said of a place in it, in a form that editors make a link of.</summary>
    public string Finding(SyntaxNodeOrToken at, string what) =>
        $"{Path}:{at.GetLocation()?.GetLineSpan().StartLinePosition.Line + 1}: {what}";

    static ImmutableArray<SourceFile> Under(string folder) =>
        [.. Repository.Files(folder, "*.cs").Select(path => new SourceFile(path, CSharpSyntaxTree.ParseText(Repository.Read(path)).GetRoot()))];
}
