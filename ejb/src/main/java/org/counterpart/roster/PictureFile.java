package org.counterpart.roster;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;

/** A file that is a picture of a kind we read: known by how it begins, measured before it is unpacked. */
record PictureFile(Kind kind, byte[] bytes) {

    private static final int LEAST_SIDE = Photo.SMALL_SIDE;

    /**
     * The kinds we read, up to so many megapixels: more than any camera in a pocket takes, while a file of a few kilobytes
     * can claim thousands of times that. WebP is unpacked whole, at twenty bytes a pixel; the others as far as is wanted.
     */
    enum Kind {
        JPEG(40),
        PNG(40),
        WEBP(8);

        private final int megapixels;

        Kind(int megapixels) {
            this.megapixels = megapixels;
        }
    }

    /** @throws Invalid with what the file is, if that is something else */
    static PictureFile of(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw wrong("empty");
        }
        if (bytes.length > Photo.MEGABYTES * 1024 * 1024) {
            throw wrong("too-large", "limit", Photo.MEGABYTES);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return new PictureFile(Kind.JPEG, bytes);
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return new PictureFile(Kind.PNG, bytes);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            // What is missing at the end, the reader takes for dark.
            long said = Integer.toUnsignedLong(
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
            if (said + 8 > bytes.length) {
                throw wrong("broken");
            }
            return new PictureFile(Kind.WEBP, bytes);
        }
        if (start.startsWith("GIF8")) {
            throw wrong("gif");
        }
        if (start.startsWith("ftyp", 4)) {
            throw wrong("heic");
        }
        throw wrong(start.toLowerCase(Locale.ROOT).contains("<svg") ? "svg" : "type");
    }

    /** The square in the middle; a large one already scaled down, but to no less than this many pixels a side. */
    BufferedImage middle(int atLeast) {
        ImageReader reader = reader();
        boolean[] cutShort = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) ->
                // The JDK fills what is missing of a JPEG with grey, and only remarks on it.
                cutShort[0] |= warning.contains("Premature") || warning.contains("Truncated"));
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            requireReasonable(width, height);
            int side = Math.min(width, height);
            int step = Math.max(1, side / atLeast);
            ImageReadParam part = reader.getDefaultReadParam();
            part.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
            part.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, part);
            if (cutShort[0]) {
                throw wrong("broken");
            }
            return image;
        } catch (Invalid known) {
            throw known;
        } catch (IOException | RuntimeException unreadable) {
            throw wrong("broken");
        } finally {
            reader.dispose();
        }
    }

    private void requireReasonable(int width, int height) {
        if ((long) width * height > kind.megapixels * 1_000_000L) {
            throw wrong("too-many-pixels", "limit", kind.megapixels);
        }
        if (Math.min(width, height) < LEAST_SIDE) {
            throw wrong("too-small", "least", LEAST_SIDE);
        }
    }

    private ImageReader reader() {
        return kind == Kind.WEBP
                // Not by the JVM's registry, which outlives the application and would keep it in memory.
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(kind.name()).next();
    }

    private static Invalid wrong(String what, Object... nameAndValue) {
        Map<String, Object> values =
                nameAndValue.length == 0 ? Map.of() : Map.of((String) nameAndValue[0], nameAndValue[1]);
        return new Invalid(List.of(new FieldError("photo", "roster.photo." + what, values)));
    }
}
