using PlanLang.Records;
using PlanLang.Syntax;
using PlanLang.Tests.Dates;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Records;

public class TableReaderTests
{
    const string Columns = "date,measure,who,value,note\n";

    [Theory]
    [InlineData("2026-01-16,attendance,Kai,7 of 10,", "Measure name:attendance subject:Kai value:7 of 10")]
    [InlineData("2026-01-16,asb incidents,,none,", "Measure name:asb incidents value:none")]
    [InlineData("2026-01-16 , asb incidents , , 1 , late ", "Measure name:asb incidents value:1 text:late")]
    [InlineData("\"2026-01-16\",\"asb incidents\",\"\",\"1\",\"noise, and more\"", "Measure name:asb incidents value:1 text:noise, and more")]
    [InlineData("2026-01-16,asb incidents,,1,\"the \"\"loud\"\" music\"", "Measure name:asb incidents value:1 text:the \"\"loud\"\" music")]
    [InlineData("2026-01-16,debt,Leanne,\"1,800\",at last", "Measure name:debt subject:Leanne value:1,800 text:at last")]
    [InlineData("16 January 2026,attendance,Kai,70%,correction", "Measure name:attendance subject:Kai value:70% text:correction")]
    public void ARowIsTakenApart(string row, string expected)
    {
        var file = RecordReader.Read(Table(Columns + row));

        Assert.Equal(("", expected), (Printed.Diagnostics(file), Printed.Entry(file, Assert.Single(file.Entries))));
        Assert.Equal(Dated.On("2026-01-16"), file.Headings[0].Day);
    }

    [Fact]
    public void ARowMayBeOfALongerTime()
    {
        var file = RecordReader.Read(Table("From,To,Measure,Who,Value,Note\r\n2025-07-06,2026-01-05,asb incidents,,5,\r\n"));

        Assert.Equal("", Printed.Diagnostics(file));
        Assert.Equal("Measure name:asb incidents days:2025-07-06..2026-01-05 value:5", Printed.Entry(file, Assert.Single(file.Entries)));
    }

    [Fact]
    public void AFieldMayGoOnOverLinesAndLinesAreCountedAsTheyStand()
    {
        var file = RecordReader.Read(Table(Columns + "2026-01-16,asb incidents,,1,\"two\nlines\"\n\n2026-01-17,asb incidents,,2,\n"));

        Assert.Equal("", Printed.Diagnostics(file));
        Assert.Equal([2, 5], file.Entries.Select(entry => entry.Line));
        Assert.Equal(
            [RecordLineKind.Header, RecordLineKind.Entry, RecordLineKind.Text, RecordLineKind.Blank, RecordLineKind.Entry, RecordLineKind.Blank],
            file.Lines.Select(line => line.Kind));
    }

    [Theory]
    [InlineData(Columns + "[|2026-01-16,asb incidents,,1|]", "PL0815", "This row has 4 fields, and the first line names 5.")]
    [InlineData(Columns + "[|16/01/2026|],asb incidents,,1,", "PL0855", "A table writes its dates with the year first, and we found '16/01/2026'.")]
    [InlineData(Columns + "[||],asb incidents,,1,", "PL0301", "We expected a date here.")]
    [InlineData(Columns + "2026-01-16,asb incidents,,1,\"late\" [|music|]", "PL0817", "We expected a comma behind the closing quote, and found 'music'.")]
    [InlineData("from,to,measure,who,value,note\n2026-01-16,[|2026-01-15|],asb incidents,,1,", "PL0818", "The last day '2026-01-15' lies before the first one, 16 January 2026.")]
    public void AMistakeInARowIsReportedAndTheNextRowIsRead(string marked, string code, string message)
    {
        var (text, span) = (Marked.Parse(marked).Text, Marked.Parse(marked).Span);
        var last = text.StartsWith("from", StringComparison.Ordinal) ? "2026-01-18,2026-01-18" : "2026-01-18";

        var file = RecordReader.Read(Table($"{text}\n{last},calm home,Kai,4,\n"));

        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal((code, span, message), (diagnostic.Code, diagnostic.Span, diagnostic.Message));
        Assert.Equal("calm home", file.Source[Assert.Single(file.Entries).Name]);
    }

    [Fact]
    public void AQuoteThatIsNotClosedDoesNotSwallowTheRowsBelow()
    {
        var marked = Marked.Parse(Columns + "2026-01-16,asb incidents,,1,[|\"|]noise\n2026-01-17,asb incidents,,2,\n");

        var file = RecordReader.Read(Table(marked.Text));

        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal(("PL0816", marked.Span), (diagnostic.Code, diagnostic.Span));
        Assert.Equal(3, Assert.Single(file.Entries).Line);
    }

    [Theory]
    [InlineData("", "PL0814 ''")]
    [InlineData("\n", "PL0814 ''")]
    [InlineData("day,measure\n2026-01-16,1", "PL0814 'day,measure'")]
    [InlineData("date;measure;who;value;note\n", "PL0814 'date;measure;who;value;note'")]
    public void ATableNeedsTheNamesOfItsColumns(string text, string expected)
    {
        var file = RecordReader.Read(Table(text));

        Assert.Equal(expected, Printed.Diagnostics(file));
    }

    [Fact]
    public void AnyTableIsReadWithoutLossAndEverySpanLiesInIt() =>
        Scribbled.Rows.Always(
            rows =>
            {
                var source = Table(Columns + rows);

                var file = RecordReader.Read(source);

                Assert.Equal(source.LineCount, file.Lines.Length);
                Assert.All(file.Lines, (line, index) => Assert.Equal(source[source.Line(index + 1)].Trim(), source[line.Span]));
                Assert.All(file.Diagnostics, each => Assert.InRange(each.Span.End, each.Span.Start, source.Text.Length));

                return true;
            });

    static SourceText Table(string text) => SourceText.From(text, "harper.csv");
}
