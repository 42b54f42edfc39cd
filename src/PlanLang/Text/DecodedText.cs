namespace PlanLang.Text;

/// <summary>What the bytes of a file turned out to be.</summary>
abstract record DecodedText;

/// <summary>Text, whole.</summary>
/// <param name="Source">Everything but the byte-order mark.</param>
sealed record TextDecoded(SourceText Source) : DecodedText;

/// <summary>No text: a NUL, or bytes that are no character of the encoding.</summary>
/// <param name="Before">The text in front of that byte, which only serves to show where it is.</param>
/// <param name="Byte">How many bytes come before it.</param>
sealed record NotText(SourceText Before, long Byte) : DecodedText;

/// <summary>More bytes than are read.</summary>
/// <param name="Path">The name of the file as it is shown.</param>
/// <param name="Bytes">How many there are.</param>
sealed record TooLongText(string Path, long Bytes) : DecodedText;
