using System.Collections;
using System.Reflection;
using PlanLang.Model;
using PlanLang.Text;

namespace PlanLang.Tests.Support;

/// <summary>Shows all that something means, and nothing of where it was written.</summary>
static class ModelPrinter
{
    /// <summary>Every field of it, and of what it holds.</summary>
    public static string Print(object? part) => part switch
    {
        null => "-",
        string words => $"'{words}'",
        Location or SourceText or TextSpan or Delegate => "",
        IEnumerable many => $"[{string.Join(", ", many.Cast<object?>().Select(Print))}]",
        _ when IsOurs(part.GetType()) => $"{part.GetType().Name}({string.Join(", ", FieldsOf(part.GetType()).Select(field => Print(field.GetValue(part))))})",
        _ => $"{part}",
    };

    static bool IsOurs(Type type) => type.Namespace?.StartsWith("PlanLang", StringComparison.Ordinal) == true && !type.IsEnum;

    static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null || !IsOurs(type) ? [] :
    [
        .. FieldsOf(type.BaseType),
        .. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly),
    ];
}
