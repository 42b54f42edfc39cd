using System.Diagnostics;
using System.Text;
using PlanLang.Diagnostics;

namespace PlanLang.Files;

/// <summary>Reads text files whole, and replaces them whole.</summary>
public static class TextFile
{
    /// <summary>Reads a file. One that is too long is refused before it is read.</summary>
    public static OpenedFile Read(FoundFile file)
    {
        try
        {
            var length = new FileInfo(file.FullPath).Length;

            return Opened(length > TextDecoder.Limit
                ? new TooLongText(file.Path, length)
                : TextDecoder.Decode(File.ReadAllBytes(file.FullPath), file.Path));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return new UnopenedFile(PathMistakes.CannotOpen(file.Path, PathMistakes.Reason(refusal)));
        }
    }

    /// <summary>
    /// Puts a text in the place of a file, or makes a new one, and its folder with it. Whoever opens the file
    /// meanwhile finds the old text or the new one, never a part; a link stays a link, and who may read the file stays
    /// the same. Gives a sentence where the machine refuses, and null where all went well.
    /// </summary>
    public static string? Replace(FoundFile file, string text) => Replace(file, Encoding.UTF8.GetBytes(text));

    /// <summary>The same with the bytes of a file that is no text.</summary>
    public static string? Replace(FoundFile file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            Directory.CreateDirectory(FolderOf(file.FullPath));
            Replace(TargetOf(file.FullPath), bytes);

            return null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return PathMistakes.CannotWrite(file.Path, PathMistakes.Reason(refusal));
        }
    }

    /// <summary>
    /// Makes files that must not be there yet: all of them or none. Gives a sentence where one is there, or where the
    /// machine refuses.
    /// </summary>
    public static string? Create(params ReadOnlySpan<(FoundFile File, string Text)> files)
    {
        foreach (var (file, _) in files)
        {
            if (Path.Exists(file.FullPath))
            {
                return PathMistakes.AlreadyThere(file.Path);
            }
        }

        var mistake = (string?)null;
        foreach (var (file, text) in files)
        {
            mistake ??= Replace(file, text);
        }

        return mistake;
    }

    static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var next = Path.Combine(FolderOf(path), Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(next, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(next, File.GetUnixFileMode(path));
            }

            File.Move(next, path, overwrite: true);
        }
        finally
        {
            File.Delete(next);
        }
    }

    /// <summary>The file itself, where the path is a link to it.</summary>
    static string TargetOf(string path) =>
        Path.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    static string FolderOf(string fullPath) => Path.GetDirectoryName(fullPath) ?? fullPath;

    static OpenedFile Opened(DecodedText decoded) => decoded switch
    {
        TextDecoded text => new ReadText(text.Source),
        NotText other => new UnreadableText(DiagnosticCatalog.NotText(other.Before, other.Byte)),
        TooLongText other => new UnreadableText(DiagnosticCatalog.TooLongFile(other.Path, other.Bytes, TextDecoder.Limit)),
        _ => throw new UnreachableException(),
    };
}
