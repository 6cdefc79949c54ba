package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.quiz.Audience;
import org.counterpart.quiz.ProfileDetails;
import org.counterpart.quiz.ShareChoice;
import org.counterpart.quiz.ShareData;
import org.counterpart.quiz.ShareService;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Asks with whom to share one's profile, and says what they will see. */
class ShareDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ShareService shares;
    private final transient ProfileDetails profile;
    private final transient Runnable done;
    private final Member member;
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>();
    private final ComboBox<ShareChoice> to = new ComboBox<>();
    private final Paragraph sees = new Paragraph();
    private String requestKey = Ids.next().toString();

    ShareDialog(Member member, ProfileDetails profile, ShareService shares, Runnable done) {
        this.member = member;
        this.profile = profile;
        this.shares = shares;
        this.done = done;
        setHeaderTitle(text("profile.share"));
        setWidth("32rem");
        audience.setLabel(text("profile.share.with"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(one -> text("profile.share.with." + one));
        to.setWidthFull();
        to.setItemLabelGenerator(ShareChoice::name);
        audience.addValueChangeListener(chosen -> choose(chosen.getValue()));
        add(audience, to, sees);
        Button share = new Button(text("profile.share"), click -> {
            share();
            click.getSource().setEnabled(true);
        });
        share.setDisableOnClick(true);
        share.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), share);
        audience.setValue(Audience.PERSON);
        to.focus();
    }

    private void choose(Audience with) {
        to.clear();
        to.setInvalid(false);
        to.setVisible(with != Audience.FIRM);
        to.setLabel(with == Audience.FIRM ? "" : text("profile.share.to." + with));
        to.setItems(query -> (with == Audience.TEAM
                        ? shares.teams(
                                member, query.getFilter().orElse(""), new Slice(query.getOffset(), query.getLimit()))
                        : shares.people(
                                member, query.getFilter().orElse(""), new Slice(query.getOffset(), query.getLimit())))
                .stream());
        sees.setText(text("profile.share.sees." + with));
        // Another choice is another request.
        requestKey = Ids.next().toString();
    }

    private void share() {
        ShareChoice chosen = to.getValue();
        try {
            shares.share(
                    member,
                    profile.id(),
                    new ShareData(audience.getValue(), chosen == null ? null : chosen.id()),
                    requestKey);
        } catch (Invalid wrong) {
            to.setErrorMessage(Texts.here()
                    .get(wrong.errors().get(0).key(), wrong.errors().get(0).values()));
            to.setInvalid(true);
            to.focus();
            return;
        } catch (Problem refused) {
            Notices.problem(refused);
            return;
        }
        close();
        Notices.done(text("profile.share.done"));
        done.run();
    }
}
