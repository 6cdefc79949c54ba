package org.counterpart.roster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Picture files for tests: red above, blue below, whatever a viewer that ignores EXIF would say. */
final class Pictures {

    static final String SECRET = "a place nobody should know";

    private Pictures() {}

    static byte[] jpeg(int width, int height) {
        return written("jpg", halves(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] png(int width, int height) {
        return written("png", halves(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    static byte[] gif() {
        return written("gif", halves(200, 200, BufferedImage.TYPE_INT_RGB));
    }

    /** Made elsewhere, upside down, with a description that nobody should see. */
    static byte[] turned(String kind) {
        try (InputStream file = Pictures.class.getResourceAsStream("/photos/turned." + kind)) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A JPEG with EXIF data: how it was held, and where. */
    static byte[] jpegHeld(int orientation, int width, int height) {
        byte[] place = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + place.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2);
        tiff.putShort((short) 0x010e).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(place);
        byte[] plain = jpeg(width, height);
        ByteBuffer file = ByteBuffer.allocate(plain.length + 10 + tiff.capacity());
        file.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (8 + tiff.capacity()));
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return file.put(plain, 2, plain.length - 2).array();
    }

    /** A PNG of a few kilobytes at most that says it is this large. */
    static byte[] bomb(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(file, "IDAT", deflated(new byte[1 << 20]));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** A PNG whose comment unpacks to a hundred megabytes. */
    static byte[] talkativePng() {
        byte[] plain = png(200, 200);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 33);
        byte[] text = deflated(new byte[100 << 20]);
        for (String type : new String[] {"zTXt", "iCCP"}) {
            chunk(
                    file,
                    type,
                    ByteBuffer.allocate(4 + text.length)
                            .put(new byte[] {'a', 'b', 0, 0})
                            .put(text)
                            .array());
        }
        file.write(plain, 33, plain.length - 33);
        return file.toByteArray();
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedImage halves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, height / 2, width, height);
        canvas.dispose();
        return image;
    }

    private static byte[] written(String format, BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] typed = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(typed);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(typed);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
