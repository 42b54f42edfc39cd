using PlanLang.Formatting;
using PlanLang.Records;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Formatting;

public class RecordFormatterTests
{
    public static TheoryData<string> Diaries => [.. Repository.Files("examples", "*.record"), .. Repository.Files(Corpus.Folder, "*.record")];

    [Theory]
    [MemberData(nameof(Diaries))]
    public void FormattingTwiceIsFormattingOnceAndLosesNoWord(string path)
    {
        var text = Repository.Read(path);

        var once = Format(text);

        Assert.Equal(once, Format(once));
        Assert.Equal(Words(text), Words(once));
    }

    [Fact]
    public void TheDiaryThatPeopleCopyIsFormatted()
    {
        var text = Repository.Read("examples/first-family/harper.record");

        Assert.Equal(text, Format(text));
    }

    [Fact]
    public void ADayHasOneForm() => Assert.Equal(
        """
        # Six weeks.
        records of WB-2041

        5 January 2026
          # Copied from the school.
          attendance of Kai in Autumn 2025: 87 of 140
          visit: Dana, at home,  60 minutes, “We talked”
            and laughed.
            seen by: Dana
          # Ring again.
        Tuesday 6 January 2026
          written: 19 February 2026
          contract signed by Leanne, Kai

        """,
        Format(
            """
            # Six weeks.
            Records  of   WB-2041


            5 Jan 2026
               # Copied from the school.
               attendance  of Kai in Autumn 2025 :87 of 140
               visit:Dana, at home,  60 minutes, “We talked”
                       and laughed.
                     seen by: Dana
               # Ring again.
            Tue 6 Jan 2026:
                written: 19 Feb 2026
                contract signed by Leanne, Kai
            """));

    [Fact]
    public void ADayWithAMistakeIsLeftAsItWas() => Assert.Equal(
        "records of WB-2041\n5 January 2026\n  asb incidents: none\n6 Jan 2026\n     written : 31 June 2026 \n     asb incidents:1\n7 January 2026\n  asb incidents: 1\n",
        Format("records of WB-2041\n5 Jan 2026\n     asb incidents:none\n6 Jan 2026\n     written : 31 June 2026 \n     asb incidents:1\n7 Jan 2026\n     asb incidents:1"));

    [Fact]
    public void ATableIsLeftAlone()
    {
        const string Table = "date,measure,who,value,note\n2026-01-16,attendance,Kai,7 of 10,  better\n";

        Assert.Equal(Table, RecordFormatter.Format(RecordReader.Read(SourceText.From(Table, "harper.csv"))));
    }

    static string Format(string diary) => RecordFormatter.Format(RecordReader.Read(SourceText.From(diary, "harper.record")));

    static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
