using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlanLang.Tests.HouseStyle;

/// <summary>What is measured of code.</summary>
static class Measures
{
    /// <summary>Methods, constructors, accessors with a body of their own and local functions.</summary>
    public static IEnumerable<(SyntaxNode Declaration, SyntaxNode Body)> Bodies(SourceFile file) =>
        from node in file.Root.DescendantNodes()
        let body = node switch
        {
            BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
            AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody?.Expression,
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression,
            _ => null,
        }
        where body is not null
        select (node, body);

    /// <summary>How many lines a body has, its outer braces not counted.</summary>
    public static int Lines(SyntaxNode body)
    {
        var span = body.GetLocation().GetLineSpan();
        var lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1;

        return body is BlockSyntax ? Math.Max(0, lines - 2) : lines;
    }

    /// <summary>One, and one more for each place at which the way forks. The arms of a switch expression are one way.</summary>
    public static int Complexity(SyntaxNode body) => 1 + body.DescendantNodes().Count(Forks);

    /// <summary>The parameters that a caller has to give; those of records are their contents and do not count.</summary>
    public static IEnumerable<(SyntaxNode Declaration, SeparatedSyntaxList<ParameterSyntax> Parameters)> Parameters(SourceFile file) =>
        from node in file.Root.DescendantNodes()
        let list = node switch
        {
            MethodDeclarationSyntax method when !IsDictated(method) => method.ParameterList,
            ConstructorDeclarationSyntax constructor => constructor.ParameterList,
            LocalFunctionStatementSyntax local => local.ParameterList,
            ClassDeclarationSyntax type => type.ParameterList,
            StructDeclarationSyntax type => type.ParameterList,
            _ => null,
        }
        where list is not null
        select (node, list.Parameters);

    static bool IsDictated(MethodDeclarationSyntax method) =>
        method.ExplicitInterfaceSpecifier is not null || method.Modifiers.Any(SyntaxKind.OverrideKeyword);

    static bool Forks(SyntaxNode node) => node.Kind()
        is SyntaxKind.IfStatement or SyntaxKind.ConditionalExpression or SyntaxKind.CaseSwitchLabel or SyntaxKind.CasePatternSwitchLabel
        or SyntaxKind.ForStatement or SyntaxKind.ForEachStatement or SyntaxKind.WhileStatement or SyntaxKind.DoStatement
        or SyntaxKind.CatchClause or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression;
}
