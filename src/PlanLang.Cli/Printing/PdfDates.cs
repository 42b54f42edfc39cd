using System.Text;

namespace PlanLang.Cli.Printing;

/// <summary>
/// Takes the hour of printing out of a PDF: it tells the reader nothing, and would make every copy another file. The
/// version of the browser stays, so the same page is the same bytes with the same browser.
/// </summary>
static class PdfDates
{
    const string NoTime = "20000101000000";

    /// <summary>The PDF with the first of January 2000 in place of its dates, nothing moved.</summary>
    public static byte[] Without(byte[] pdf)
    {
        foreach (var key in new[] { "/CreationDate (D:", "/ModDate (D:" })
        {
            var mark = Encoding.ASCII.GetBytes(key);
            for (var at = pdf.AsSpan().IndexOf(mark); at >= 0; at = IndexOf(pdf, mark, at + mark.Length))
            {
                Encoding.ASCII.GetBytes(NoTime).CopyTo(pdf.AsSpan(at + mark.Length));
            }
        }

        return pdf;
    }

    static int IndexOf(byte[] pdf, byte[] mark, int from)
    {
        var at = pdf.AsSpan(from).IndexOf(mark);

        return at < 0 ? -1 : from + at;
    }
}
