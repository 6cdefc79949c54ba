package org.counterpart.roster.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Prints a profile on one page: in smaller letters if it is long, and if that is not enough, with as much of the biography
 * as there is room for. Tagged for screen readers (PDF/UA), with its fonts inside.
 */
final class OnePage {

    private static final double[] SIZES = {10.5, 9.5, 8.5};

    /** How much of a kind, such as countries, is listed: a page is read at a glance. */
    private static final int[] LINES = {16, 8, 4};

    static {
        // It remarks on every style that it does not know.
        XRLog.setLoggingEnabled(false);
    }

    private OnePage() {}

    /** The page as PDF. */
    static byte[] pdf(ProfilePage page) {
        String biography = page.data().biography();
        for (double size : SIZES) {
            String html = page.html(size, LINES[0], biography);
            if (fits(html)) {
                return printed(html);
            }
        }
        double size = SIZES[SIZES.length - 1];
        for (int lines : LINES) {
            if (fits(page.html(size, lines, ""))) {
                return printed(page.html(size, lines, longest(page, size, lines, biography)));
            }
        }
        return printed(page.html(size, 1, ""));
    }

    /** As many whole words of the biography as fit. */
    private static String longest(ProfilePage page, double size, int lines, String biography) {
        int fits = 0;
        int tooLong = biography.length();
        while (tooLong - fits > 20) {
            int middle = (fits + tooLong) / 2;
            if (fits(page.html(size, lines, cut(biography, middle)))) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return cut(biography, fits);
    }

    static String cut(String text, int length) {
        if (length >= text.length()) {
            return text;
        }
        int end = length;
        while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        // A text without any space is cut where it must be, but never within a character.
        int at = end > 0 ? end : text.offsetByCodePoints(0, text.codePointCount(0, length));
        return at == 0 ? "" : text.substring(0, at).strip() + " …";
    }

    private static boolean fits(String html) {
        try (PdfBoxRenderer renderer = builder(html).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size() == 1;
        }
    }

    private static byte[] printed(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder(html).toStream(pdf).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder(String html) {
        return new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .withProducer("Counterpart")
                .usePdfUaAccessibility(true)
                // Nothing is fetched from anywhere; the photo is in the page.
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                // What neither font has: other scripts, emoji.
                .useReplacementText("□")
                .useFont(() -> font("NotoSans-Regular.ttf"), "text", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoSans-SemiBold.ttf"), "text", 600, FontStyle.NORMAL, true)
                .useFont(() -> font("NotoSansJP-Regular.ttf"), "wide", 400, FontStyle.NORMAL, true);
    }

    private static InputStream font(String file) {
        return OnePage.class.getResourceAsStream(file);
    }
}
