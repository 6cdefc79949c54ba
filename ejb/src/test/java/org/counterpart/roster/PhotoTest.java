package org.counterpart.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {

    @Test
    void a_photo_is_the_middle_of_the_picture_square_and_small() {
        Photo photo = Photo.from(Pictures.jpeg(3000, 2000));
        assertThat(Pictures.read(photo.picture()))
                .satisfies(image -> assertThat(image.getWidth()).isEqualTo(512))
                .satisfies(image -> assertThat(image.getHeight()).isEqualTo(512));
        assertThat(Pictures.read(photo.small()).getWidth()).isEqualTo(96);
        assertThat(Pictures.read(photo.small()).getHeight()).isEqualTo(96);
        assertThat(photo.small().length).isLessThan(10_000);
    }

    @Test
    void a_small_picture_is_not_blown_up() {
        assertThat(Pictures.read(Photo.from(Pictures.jpeg(300, 200)).picture()).getWidth())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"1, red, blue", "3, blue, red", "6, both, both", "8, both, both"})
    void a_picture_stands_as_it_was_taken(int orientation, String above, String below) {
        BufferedImage image = Pictures.read(
                Photo.from(Pictures.jpegHeld(orientation, 600, 400)).picture());
        assertThat(colour(image, 200, 50)).isEqualTo(above.equals("both") ? colour(image, 200, 350) : above);
        assertThat(colour(image, 200, 350)).isEqualTo(below.equals("both") ? colour(image, 200, 50) : below);
    }

    @Test
    void lying_on_its_side_it_is_turned_the_right_way() {
        // Held a quarter turn to the right, what was above is at the right.
        assertThat(colour(
                        Pictures.read(Photo.from(Pictures.jpegHeld(6, 600, 400)).picture()), 350, 200))
                .isEqualTo("red");
        assertThat(colour(
                        Pictures.read(Photo.from(Pictures.jpegHeld(8, 600, 400)).picture()), 350, 200))
                .isEqualTo("blue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"webp", "png"})
    void other_kinds_say_how_they_were_held_too(String kind) {
        BufferedImage image = Pictures.read(Photo.from(Pictures.turned(kind)).picture());
        assertThat(colour(image, 80, 20)).isEqualTo("blue");
        assertThat(colour(image, 80, 140)).isEqualTo("red");
    }

    @Test
    void nothing_of_the_file_is_kept_but_what_there_is_to_see() {
        byte[] file = Pictures.jpegHeld(1, 600, 400);
        assertThat(text(file)).contains(Pictures.SECRET).contains("Exif");
        Photo photo = Photo.from(file);
        assertThat(text(photo.picture())).doesNotContain(Pictures.SECRET).doesNotContain("Exif");
        assertThat(text(photo.small())).doesNotContain(Pictures.SECRET).doesNotContain("Exif");
        assertThat(text(Photo.from(Pictures.turned("webp")).picture())).doesNotContain(Pictures.SECRET);
    }

    @Test
    void what_is_transparent_becomes_white() {
        byte[] clear = Pictures.png(200, 200);
        assertThat(colour(Pictures.read(Photo.from(clear).picture()), 100, 20)).isEqualTo("red");
    }

    @ParameterizedTest
    @CsvSource({"50000, 50000", "7000, 6000", "2147483647, 2147483647", "1000000, 100"})
    void a_picture_bomb_is_measured_and_never_unpacked(int width, int height) {
        assertThat(wrong(Pictures.bomb(width, height))).isEqualTo("roster.photo.too-many-pixels");
    }

    @Test
    void a_picture_bomb_is_refused_at_once() {
        long start = System.nanoTime();
        wrong(Pictures.bomb(60_000, 60_000));
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(500);
    }

    @Test
    void a_comment_that_unpacks_to_a_hundred_megabytes_is_left_packed() {
        assertThat(Photo.from(Pictures.talkativePng()).picture()).isNotEmpty();
    }

    @Test
    void what_is_no_picture_we_take_is_named_as_what_it_is() {
        assertThat(wrong(new byte[0])).isEqualTo("roster.photo.empty");
        assertThat(wrong(null)).isEqualTo("roster.photo.empty");
        assertThat(wrong(Pictures.gif())).isEqualTo("roster.photo.gif");
        assertThat(wrong(bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")))
                .isEqualTo("roster.photo.svg");
        assertThat(wrong(bytes("<?xml version='1.0'?><!-- hm -->\n<SVG onload='alert(1)'/>")))
                .isEqualTo("roster.photo.svg");
        assertThat(wrong(bytes("<html><script>alert(1)</script></html>"))).isEqualTo("roster.photo.type");
        assertThat(wrong(bytes("\0\0\0\u0018ftypheic\0\0\0\0"))).isEqualTo("roster.photo.heic");
        assertThat(wrong(bytes("MZ\u0090\0"))).isEqualTo("roster.photo.type");
        assertThat(wrong(bytes("x"))).isEqualTo("roster.photo.type");
        assertThat(wrong(new byte[(10 << 20) + 1])).isEqualTo("roster.photo.too-large");
        assertThat(wrong(Pictures.jpeg(95, 400))).isEqualTo("roster.photo.too-small");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp"})
    void a_file_that_was_cut_short_is_broken(String kind) {
        byte[] whole =
                switch (kind) {
                    case "jpg" -> Pictures.jpeg(900, 700);
                    case "png" -> Pictures.png(900, 700);
                    default -> Pictures.turned("webp");
                };
        for (double part : new double[] {0.3, 0.6, 0.9}) {
            assertThat(wrong(Arrays.copyOf(whole, (int) (whole.length * part))))
                    .as(kind + " " + part)
                    .isEqualTo("roster.photo.broken");
        }
        assertThat(wrong(Arrays.copyOf(whole, 12))).isEqualTo("roster.photo.broken");
    }

    @Test
    void a_file_that_lies_about_its_kind_is_broken() {
        byte[] lie = Pictures.gif();
        System.arraycopy(Pictures.jpeg(100, 100), 0, lie, 0, 20);
        assertThat(wrong(lie)).isEqualTo("roster.photo.broken");
    }

    /** Whatever comes, there is a sentence for it. */
    @Test
    void noise_in_a_picture_ends_in_a_picture_or_a_sentence() {
        Random dice = new Random(7);
        for (byte[] whole : new byte[][] {Pictures.jpeg(300, 200), Pictures.png(300, 200), Pictures.turned("webp")}) {
            for (int i = 0; i < 40; i++) {
                byte[] noisy = whole.clone();
                for (int k = 0; k < 20; k++) {
                    noisy[16 + dice.nextInt(noisy.length - 16)] = (byte) dice.nextInt();
                }
                try {
                    assertThat(Photo.from(noisy).small()).isNotEmpty();
                } catch (Invalid said) {
                    assertThat(said.errors()).extracting(FieldError::field).containsExactly("photo");
                }
            }
        }
    }

    @Test
    void another_picture_has_another_name() {
        assertThat(Photo.from(Pictures.jpeg(300, 200)).tag())
                .isEqualTo(Photo.from(Pictures.jpeg(300, 200)).tag())
                .isNotEqualTo(Photo.from(Pictures.jpeg(310, 220)).tag());
    }

    private static String wrong(byte[] file) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> Photo.from(file));
        return invalid.errors().get(0).key();
    }

    private static String colour(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return ((rgb >> 16) & 255) > 128 ? "red" : (rgb & 255) > 128 ? "blue" : "neither";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
