package org.counterpart.roster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import org.counterpart.common.Digest;

/**
 * A picture of somebody, made from a file of theirs and fit to be shown: the middle of it, square, upright, small, drawn
 * anew, so that nothing of the file is kept but what there is to see.
 *
 * @param picture JPEG, at most {@link #SIDE} pixels a side
 * @param small JPEG for lists, {@link #SMALL_SIDE} pixels a side
 */
public record Photo(byte[] picture, byte[] small) {

    /** The largest file taken. */
    public static final int MEGABYTES = 10;

    /** What every photo is kept and sent as. */
    public static final String TYPE = "image/jpeg";

    static final int SIDE = 512;
    static final int SMALL_SIDE = 96;

    /** A picture takes much memory while it is read, however small its file: so one at a time. */
    private static final Semaphore DESK = new Semaphore(1);

    /**
     * Makes a photo from a file, whose content alone says what it is.
     *
     * @throws org.counterpart.common.Invalid with a sentence for each way in which a file is no picture
     */
    public static Photo from(byte[] file) {
        PictureFile picture = PictureFile.of(file);
        DESK.acquireUninterruptibly();
        try {
            BufferedImage upright = ExifFilterUtils.getFilterForOrientation(Orientations.of(picture))
                    .apply(onWhite(picture.middle(2 * SIDE)));
            int side = Math.min(SIDE, upright.getWidth());
            return new Photo(jpeg(upright, side, 0.85), jpeg(upright, SMALL_SIDE, 0.8));
        } finally {
            DESK.release();
        }
    }

    /** Names this picture and no other. */
    String tag() {
        return Digest.sha256(picture).substring(0, 32);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return opaque;
    }

    private static byte[] jpeg(BufferedImage image, int side, double quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Thumbnails.of(image)
                    .forceSize(side, side)
                    .outputFormat("jpg")
                    .outputQuality(quality)
                    .toOutputStream(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
