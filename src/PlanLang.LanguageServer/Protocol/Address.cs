namespace PlanLang.LanguageServer.Protocol;

/// <summary>Addresses of files, <c>file:///families/harper.plan</c>, and their paths.</summary>
static class Address
{
    /// <summary>The scheme of the libraries that come with PlanLang, which lie in no folder.</summary>
    public const string ShippedScheme = "planlang";

    /// <summary>The full path; null for something that is no file, such as a text that was never saved.</summary>
    public static string? PathOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile ? Path.GetFullPath(uri.LocalPath) : null;

    /// <summary>The address of the file at a full path.</summary>
    public static string Of(string path) => $"file://{(path.StartsWith('/') ? "" : "/")}{string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The path of a shipped library: <c>libraries/persistent-absence.plan</c>.</summary>
    public static string ShippedPath(string address) => address.Replace($"{ShippedScheme}:/", "", StringComparison.Ordinal);

    /// <summary>The address of a shipped library: <c>planlang:/libraries/persistent-absence.plan</c>.</summary>
    public static string OfShipped(string path) => $"{ShippedScheme}:/{path}";
}
