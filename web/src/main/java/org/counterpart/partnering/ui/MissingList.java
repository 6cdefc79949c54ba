package org.counterpart.partnering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.counterpart.common.Conflict;
import org.counterpart.engagement.Missing;
import org.counterpart.shell.Texts;

/** What stands in the way, one by one: each entry says who has to do what. */
final class MissingList {

    private MissingList() {}

    static Div of(String title, Conflict refused) {
        return refused.errors().isEmpty()
                ? of(Texts.here().get(refused.key(), refused.values()), Stream.empty())
                : of(title, refused.errors().stream().map(one -> Texts.here().get(one.key(), one.values())));
    }

    static Div of(String title, List<Missing> missing) {
        return of(title, missing.stream().map(one -> Texts.here().get(one.key(), one.values())));
    }

    private static Div of(String title, Stream<String> sentences) {
        Div box = new Div(new Paragraph(title));
        box.addClassName("missing");
        UnorderedList list = new UnorderedList();
        sentences.map(ListItem::new).forEach(list::add);
        if (list.getChildren().findAny().isPresent()) {
            box.add(list);
        }
        return box;
    }
}
