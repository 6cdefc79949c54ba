package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.counterpart.shell.Notices;

/** An address to pass on: to open, and to copy. */
class PublicAddress extends Div {

    private static final long serialVersionUID = 1L;

    /** @param title whose address it is, for those who hear it */
    PublicAddress(String address, String title) {
        addClassName("public-address");
        Anchor open = new Anchor(address, address.replaceFirst("^https?://", ""));
        open.setTarget(AnchorTarget.BLANK);
        open.getElement().setAttribute("rel", "noopener");
        Button copy = new Button(VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        copy.setAriaLabel(text("quiz.links.copy.of", "title", title));
        copy.setTooltipText(text("quiz.links.copy"));
        copy.addClickListener(click -> getElement()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", address)
                .then(Boolean.class, PublicAddress::say, failed -> say(false)));
        add(open, copy);
    }

    private static void say(boolean copied) {
        if (copied) {
            Notices.done(text("quiz.links.copied"));
        } else {
            Notices.problem(text("quiz.links.copy.refused"));
        }
    }
}
