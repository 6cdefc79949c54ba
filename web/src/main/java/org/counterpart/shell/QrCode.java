package org.counterpart.shell;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** An address as a QR code (ISO/IEC 18004) that is read from a wall: a picture that can be drawn at any size. */
public final class QrCode {

    /** White around it, in modules, as the standard asks. */
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * The picture, as a file of its own or as a part of a page.
     *
     * @param label what it is, for those who do not see it
     */
    public static String svg(String address, String label) {
        ByteMatrix modules = modules(address);
        int size = modules.getWidth() + 2 * QUIET;
        Document file = new Document("");
        file.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
        Element svg = file.appendElement("svg");
        // Attributes are told apart by capitals here.
        svg.attributes().put("viewBox", "0 0 " + size + " " + size);
        svg.attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("role", "img")
                .attr("aria-label", label)
                .attr("shape-rendering", "crispEdges");
        // White in the dark too: readers look for dark on light.
        svg.appendElement("rect").attr("width", "100%").attr("height", "100%").attr("fill", "#ffffff");
        svg.appendElement("path").attr("d", path(modules)).attr("fill", "#16282b");
        return svg.outerHtml();
    }

    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static ByteMatrix modules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }
}
