package io.qingliu.query.annualreport;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A paper set in pages: tagged, with an outline and page numbers, in a font whose text copies and searches as it reads (see
 * {@code fonts/README.md}).
 */
final class AsPages {
    private static final String FONT = "Noto Sans SC";
    /** The regular weight once more, for what the bold one lacks. */
    private static final String WHOLE = "Noto Sans SC Whole";

    static {
        XRLog.setLoggerImpl(new PrintingLog());
    }

    private AsPages() {}

    static byte[] of(Print paper) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(font("NotoSansSC-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(font("NotoSansSC-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
        builder.useFont(font("NotoSansSC-Regular.ttf"), WHOLE, 700, FontStyle.NORMAL, true);
        builder.withProducer(Documents.MAKER);
        // nothing is fetched: the paper brings all that it shows
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(Markup.of(paper), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            settled(document);
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void settled(PDDocument document) {
        Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        time.setTimeInMillis(Documents.TIME.toEpochMilli());
        PDDocumentInformation about = document.getDocumentInformation();
        about.setCreationDate(time);
        about.setModificationDate(time);
        document.setDocumentId(Documents.TIME.toEpochMilli());
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(AsPages.class.getResourceAsStream("/fonts/" + file), file);
    }
}
