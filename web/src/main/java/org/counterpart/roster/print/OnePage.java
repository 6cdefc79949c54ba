package org.counterpart.roster.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import org.counterpart.shell.Paper;

/**
 * Prints a profile on one page: in smaller letters if it is long, and if that is not enough, with as much of the biography
 * as there is room for.
 */
final class OnePage {

    private static final double[] SIZES = {10.5, 9.5, 8.5};

    /** How much of a kind, such as countries, is listed: a page is read at a glance. */
    private static final int[] LINES = {16, 8, 4};

    private OnePage() {}

    /** The page as PDF. */
    static byte[] pdf(ProfilePage page) {
        String biography = page.data().biography();
        for (double size : SIZES) {
            String html = page.html(size, LINES[0], biography);
            if (fits(html)) {
                return Paper.print(Paper.page(html));
            }
        }
        double size = SIZES[SIZES.length - 1];
        for (int lines : LINES) {
            if (fits(page.html(size, lines, ""))) {
                return Paper.print(Paper.page(page.html(size, lines, longest(page, size, lines, biography))));
            }
        }
        return Paper.print(Paper.page(page.html(size, 1, "")));
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
        try (PdfBoxRenderer renderer = Paper.page(html).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size() == 1;
        }
    }
}
