using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PlanLang.Tests.HouseStyle;

/// <summary>What others can use of an assembly, one line a member, in an order that never changes.</summary>
static class PublicApi
{
    const BindingFlags OwnPublic = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Types in order of their full names, and under each its members in order. What the compiler adds to records is left out.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append($"{Kind(type)} {type.Namespace}.{Name(type)}{Parent(type)}\n");
            foreach (var member in Members(type))
            {
                text.Append($"    {member}\n");
            }
        }

        return text.ToString();
    }

    static IEnumerable<string> Members(Type type) =>
        type.IsEnum
            ? Enum.GetNames(type)
            : type.GetMembers(OwnPublic).Where(IsWritten).Select(Line).OfType<string>().Order(StringComparer.Ordinal);

    static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute)) || member is PropertyInfo;

    static string? Line(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{Static(property.GetMethod)}{Name(property.PropertyType)} {property.Name}{Indexed(property)}",
        FieldInfo field => $"{(field.IsLiteral ? "const " : "")}{Name(field.FieldType)} {field.Name}",
        ConstructorInfo constructor => $"new({Parameters(constructor.GetParameters())})",
        MethodInfo { IsSpecialName: false } method when method.Name != "Deconstruct" =>
            $"{Static(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method.GetParameters())})",
        _ => null,
    };

    static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    static string Parent(Type type) =>
        type.BaseType is { } parent && parent.Assembly == type.Assembly ? $" : {Name(parent)}" : "";

    static string Static(MethodInfo? method) => method is { IsStatic: true } ? "static " : "";

    static string Indexed(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"[{Parameters(index)}]" : "";

    static string Parameters(ParameterInfo[] parameters) =>
        string.Join(", ", parameters.Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    static string Name(Type type) =>
        type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
}
