using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.HouseStyle;

public class TypeTests
{
    static readonly ImmutableArray<string> BannedSuffixes =
    [
        "Manager", "Helper", "Helpers", "Utils", "Util", "Service", "Factory", "Base", "Impl", "Node", "Dto", "Entity", "Info",
    ];

    static ImmutableArray<Type> Types { get; } =
    [
        .. new[] { "PlanLang", "PlanLang.LanguageServer", "plan" }.SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.Contains('<', StringComparison.Ordinal)),
    ];

    [Fact]
    public void EveryClassIsAbstractSealedOrStatic() =>
        Findings.None(Types.Where(type => type.IsClass && !type.IsAbstract && !type.IsSealed && !HoldsTopLevelStatements(type)).Select(type => $"{type}"));

    [Fact]
    public void NothingPublicCanBeChanged() =>
        Findings.None(
            from type in Types
            where type.IsVisible
            from property in type.GetProperties()
            where property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers() is []
            select $"{type}.{property.Name}");

    [Fact]
    public void NamesOfTypesSayWhatTheyAre() =>
        Findings.None(
            from file in SourceFile.All
            from type in file.OfKind<BaseTypeDeclarationSyntax>()
            from suffix in BannedSuffixes
            where type.Identifier.Text.EndsWith(suffix, StringComparison.Ordinal)
            select file.Finding(type, $"'{type.Identifier.Text}' ends in '{suffix}'"));

    static bool HoldsTopLevelStatements(Type type) =>
        type.GetMethod("<Main>$", BindingFlags.Static | BindingFlags.NonPublic) is not null;
}
