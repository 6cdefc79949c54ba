package org.counterpart.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.counterpart.common.Problem;

/** Tells people in passing that something was done, or was not. */
public final class Notices {

    private static final int MILLIS = 4_000;

    private Notices() {}

    /** Something was done; goes by itself. */
    public static void done(String sentence) {
        Notification notice = Notification.show(sentence, MILLIS, Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Something was not done, and why; stays until closed, because it may have to be read twice. */
    public static void problem(String sentence) {
        Notification notice = new Notification();
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
        notice.setPosition(Position.TOP_CENTER);
        notice.setDuration(0);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(Texts.text("notice.close"));
        Div content = new Div(new Div(new Text(sentence)), close);
        content.addClassName("notice");
        notice.add(content);
        notice.open();
    }

    /** Something was not done, as the problem says. */
    public static void problem(Problem problem) {
        problem(Failures.sentence(problem));
    }
}
