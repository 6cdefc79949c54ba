package org.counterpart.shell;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Prints pages as PDF: tagged for screen readers (PDF/UA), with their fonts inside. Styles name them {@code text} and, for
 * Japanese, {@code wide}. Nothing is fetched from anywhere.
 */
public final class Paper {

    /** What a printed page is sent as. */
    public static final String TYPE = "application/pdf";

    /** In pictures too. */
    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private static final Map<String, byte[]> FONTS = new ConcurrentHashMap<>();

    static {
        // It remarks on every style that it does not know.
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    /** The page as PDF. */
    public static byte[] print(PdfRendererBuilder page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            page.toStream(pdf).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    /** A page of XHTML. */
    public static PdfRendererBuilder page(String html) {
        return new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .withProducer("Counterpart")
                .usePdfUaAccessibility(true)
                // Pictures are in the page.
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                .useSVGDrawer(new BatikSVGDrawer())
                // What neither font has: other scripts, emoji.
                .useReplacementText("□")
                .useFont(() -> font("NotoSans-Regular.ttf"), "text", 400, FontStyle.NORMAL, true, EVERYWHERE)
                .useFont(() -> font("NotoSans-SemiBold.ttf"), "text", 600, FontStyle.NORMAL, true, EVERYWHERE)
                .useFont(() -> font("NotoSansJP-Regular.ttf"), "wide", 400, FontStyle.NORMAL, true);
    }

    /**
     * A font without its table of substitutions. This one's are for scripts that are written in none of our languages, and
     * to try them on every line took more than all the rest.
     */
    private static InputStream font(String file) {
        return new ByteArrayInputStream(FONTS.computeIfAbsent(file, Paper::withoutSubstitutions));
    }

    private static byte[] withoutSubstitutions(String file) {
        try (InputStream stream = Paper.class.getResourceAsStream(file)) {
            byte[] font = stream.readAllBytes();
            // The directory of tables begins at byte 12: a tag, a checksum, where it lies and how long it is.
            int tables = ByteBuffer.wrap(font).getShort(4);
            for (int entry = 12; entry < 12 + tables * 16; entry += 16) {
                if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                    font[entry + 3] = '-';
                }
            }
            return font;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
