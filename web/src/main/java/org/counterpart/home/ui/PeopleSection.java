package org.counterpart.home.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.firm.EngagementPeople.Counterpart;
import org.counterpart.shell.World;

/** Who of the firm works with the client: a face, the languages they speak, and on what. */
class PeopleSection extends Section {

    private static final long serialVersionUID = 1L;

    /** The newest pieces of work say enough. */
    private static final int MOST = 3;

    PeopleSection(List<Counterpart> people) {
        addClassName("home-part");
        add(new H2(text("home.people")));
        if (people.isEmpty()) {
            Paragraph nobody = new Paragraph(text("home.people.none"));
            nobody.addClassName("secondary");
            add(nobody);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("certificates");
        people.forEach(one -> list.add(item(one)));
        add(list);
    }

    private static ListItem item(Counterpart one) {
        Span name = new Span(one.name());
        name.addClassName("strong");
        Div words = new Div(name);
        words.addClassName("stacked");
        if (!one.languages().isEmpty()) {
            World world = World.here();
            words.add(new Span(text(
                    "home.people.speaks",
                    "languages",
                    one.languages().stream().map(world::language).collect(Collectors.joining(", ")))));
        }
        Span work = new Span(one.worksOn().stream().limit(MOST).collect(Collectors.joining(" · ")));
        work.addClassName("secondary");
        words.add(work);
        return new ListItem(face(one), words);
    }

    /** The picture comes with the page: nothing of the roster has an address that a client could ask. */
    private static Avatar face(Counterpart one) {
        Avatar face = new Avatar(one.name());
        if (one.photo() != null) {
            face.setImage("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(one.photo()));
        }
        face.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        return face;
    }
}
