package org.counterpart.quiz.ui;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.jsoup.nodes.Element;

/** An address as a QR code (ISO/IEC 18004) that is read from a wall: a picture that can be drawn at any size. */
final class QrCode {

    /** White around it, in modules, as the standard asks. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** @param label what it is, for those who do not see it */
    static Element svg(String address, String label) {
        ByteMatrix modules = modules(address);
        int size = modules.getWidth() + 2 * QUIET;
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
        Element svg = new Element("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + size + " " + size)
                .attr("role", "img")
                .attr("aria-label", label)
                .attr("shape-rendering", "crispEdges");
        // White in the dark too: readers look for dark on light.
        svg.appendElement("rect").attr("width", "100%").attr("height", "100%").attr("fill", "#ffffff");
        svg.appendElement("path").attr("d", path.toString()).attr("fill", "#16282b");
        return svg;
    }

    private static ByteMatrix modules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }
}
