using System.Collections;
using System.Reflection;
using PlanLang.Model;
using PlanLang.Text;

namespace PlanLang.Tests.Support;

/// <summary>
/// Compares two things through and through: every field of theirs, and of what they hold, with where it was written, to
/// the offset and the very text.
/// </summary>
sealed class Whole
{
    readonly Dictionary<object, string> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fails where two things differ, and says where.</summary>
    public static void AssertSame(object? expected, object? actual) => AssertSame(expected, actual, new Whole(), new Whole(), "it");

    static void AssertSame(object? expected, object? actual, Whole ofExpected, Whole ofActual, string path)
    {
        if (ofExpected.Of(expected) == ofActual.Of(actual))
        {
            return;
        }

        var (one, other) = (PartsOf(expected), PartsOf(actual));
        foreach (var (first, second) in one.Zip(other))
        {
            AssertSame(first.Value, second.Value, ofExpected, ofActual, $"{path}.{first.Name}");
        }

        Assert.Fail($"{path}: expected {Shown(expected)}, {one.Length} parts; is {Shown(actual)}, {other.Length} parts");
    }

    /// <summary>A word for all that it is; the same for whatever is the same.</summary>
    string Of(object? thing)
    {
        if (thing is null || PartsOf(thing).IsEmpty)
        {
            return Shown(thing);
        }

        if (thing.GetType().IsValueType)
        {
            return Joined(thing);
        }

        if (!_known.TryGetValue(thing, out var word))
        {
            _known[thing] = "…";
            _known[thing] = word = Joined(thing);
        }

        return word;
    }

    string Joined(object thing)
    {
        var all = string.Join('|', PartsOf(thing).Select(part => Of(part.Value)).Prepend(thing.GetType().Name));

        return all.Length < 100 ? all : Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(all)));
    }

    static string Shown(object? thing) => thing switch
    {
        null => "-",
        Delegate => "",
        SourceText source => $"{source.Path} {string.GetHashCode(source.Text, StringComparison.Ordinal)}",
        Location place => $"{Shown(place.Source)} {place.Span}",
        _ => $"{thing.GetType().Name} {(IsOurs(thing.GetType()) ? "" : thing)}",
    };

    static ImmutableArray<(string Name, object? Value)> PartsOf(object? thing) => thing switch
    {
        null or string or Delegate or SourceText or Location => [],
        IEnumerable many => [.. many.Cast<object?>().Select((item, place) => ($"[{place}]", item))],
        _ when IsOurs(thing.GetType()) || thing.GetType().Name.StartsWith("ValueTuple", StringComparison.Ordinal) || thing.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal) =>
            [.. FieldsOf(thing.GetType()).Select(field => (field.Name, field.GetValue(thing)))],
        _ => [],
    };

    static bool IsOurs(Type type) => type.Namespace?.StartsWith("PlanLang", StringComparison.Ordinal) == true && !type.IsEnum;

    static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null || type == typeof(object) || type == typeof(ValueType) ? [] :
    [
        .. FieldsOf(type.BaseType),
        .. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly),
    ];
}
