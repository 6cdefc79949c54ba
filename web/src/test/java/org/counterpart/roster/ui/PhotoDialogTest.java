package org.counterpart.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.roster.ui.RosterScreens.AIKO;
import static org.counterpart.roster.ui.RosterScreens.click;
import static org.counterpart.roster.ui.RosterScreens.profile;
import static org.counterpart.roster.ui.RosterScreens.words;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.counterpart.firm.TestMembers;
import org.counterpart.shell.ThreeWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhotoDialogTest {

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_photo_is_seen_before_it_is_taken() throws IOException {
        RosterScreens screens = opened(RosterScreens.of(TestMembers.vera()));
        assertThat(use().isEnabled()).isFalse();
        byte[] file = picture();
        _get(PhotoDialog.class).show(file);
        assertThat(_get(Image.class).getSrc()).startsWith("data:image/jpeg;base64,");
        click("Use this photo");
        verify(screens.photos).put(any(), eq(AIKO), eq(file));
        assertThat(_find(PhotoDialog.class)).isEmpty();
    }

    @Test
    void what_is_no_picture_is_said_and_cannot_be_taken() throws IOException {
        opened(RosterScreens.of(TestMembers.vera()));
        _get(PhotoDialog.class).show(picture());
        _get(PhotoDialog.class).show("<html></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(words(_get(PhotoDialog.class))).contains("This is no picture we can read.");
        assertThat(_find(Image.class)).isEmpty();
        assertThat(use().isEnabled()).isFalse();
    }

    @Test
    void only_who_may_edit_is_offered_to_change_it() {
        RosterScreens screens = RosterScreens.of(TestMembers.camila());
        screens.aiko(3, ThreeWay.with(profile(), "memberId", TestMembers.vera().id()), null);
        screens.go("roster/" + AIKO);
        assertThat(_find(Button.class, one -> one.withPredicate(PhotoDialogTest::opens)))
                .isEmpty();
    }

    private static RosterScreens opened(RosterScreens screens) {
        screens.aiko(3, profile(), null);
        screens.go("roster/" + AIKO);
        _click(_get(Button.class, one -> one.withPredicate(PhotoDialogTest::opens)));
        return screens;
    }

    private static boolean opens(Button button) {
        return "Add a photo".equals(button.getAriaLabel().orElse(null));
    }

    private static Button use() {
        return _get(Button.class, one -> one.withText("Use this photo"));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
