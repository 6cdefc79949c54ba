package org.counterpart.roster;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.riff.RiffHandler;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Which way up a picture was taken, by its EXIF data (CIPA DC-008). Reads that data alone: other parts of a file may be
 * compressed to a thousandth of what they unpack to.
 */
final class Orientations {

    private Orientations() {}

    /** Upright, where the file does not say or cannot be understood. */
    static Orientation of(PictureFile file) {
        Metadata metadata = new Metadata();
        try {
            switch (file.kind()) {
                case JPEG ->
                    JpegMetadataReader.process(
                            metadata, new ByteArrayInputStream(file.bytes()), List.of(new ExifReader()));
                case PNG -> png(file.bytes(), metadata);
                case WEBP ->
                    new RiffReader()
                            .processRiff(new StreamReader(new ByteArrayInputStream(file.bytes())), new WebP(metadata));
            }
        } catch (IOException | ImageProcessingException | RuntimeException notUnderstood) {
            return Orientation.TOP_LEFT;
        }
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer said = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return said == null || said < 1 || said > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(said);
    }

    private static void png(byte[] bytes, Metadata metadata) throws IOException, ImageProcessingException {
        for (PngChunk chunk :
                new PngChunkReader().extract(new SequentialByteArrayReader(bytes), Set.of(PngChunkType.eXIf))) {
            new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
        }
    }

    private record WebP(Metadata metadata) implements RiffHandler {

        @Override
        public boolean shouldAcceptRiffIdentifier(String identifier) {
            return identifier.equals("WEBP");
        }

        @Override
        public boolean shouldAcceptChunk(String fourCc) {
            return fourCc.equals("EXIF");
        }

        @Override
        public boolean shouldAcceptList(String fourCc) {
            return false;
        }

        @Override
        public void processChunk(String fourCc, byte[] payload) {
            int tiff = payload.length > 6 && payload[0] == 'E' ? 6 : 0;
            new ExifReader().extract(new ByteArrayReader(payload), metadata, tiff);
        }

        @Override
        public void addError(String message) {}
    }
}
