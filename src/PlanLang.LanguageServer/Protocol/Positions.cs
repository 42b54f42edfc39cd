namespace PlanLang.LanguageServer.Protocol;

/// <summary>A place in a text as editors count it.</summary>
/// <param name="Line">From 0.</param>
/// <param name="Character">From 0, in the units that were agreed on.</param>
readonly record struct Position(int Line, int Character);

/// <summary>A stretch of text.</summary>
/// <param name="Start">The first place.</param>
/// <param name="End">Behind the last place.</param>
readonly record struct TextRange(Position Start, Position End);

/// <summary>A stretch of one file.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Range">The stretch.</param>
sealed record Place(string Uri, TextRange Range);

/// <summary>Which file.</summary>
/// <param name="Uri">Its address.</param>
sealed record DocumentId(string Uri);

/// <summary>A place in a file.</summary>
sealed record DocumentPosition(DocumentId TextDocument, Position Position);
