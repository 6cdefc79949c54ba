package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;
import java.util.Locale;
import org.counterpart.contract.ConsultingRole;
import org.counterpart.contract.RoleData;

/** The eight dimensions of a role, in words. */
final class Dimensions {

    /** By the names of the components of {@link RoleData}, in their order. */
    static final List<String> NAMES = List.of(
            "decides",
            "definesProblem",
            "gathersData",
            "controlsMethod",
            "plans",
            "implementsIt",
            "talk",
            "managersPart");

    private Dimensions() {}

    static String label(String dimension) {
        return text("contract.dimension." + dimension);
    }

    static DescriptionList list(RoleData data) {
        DescriptionList list = new DescriptionList();
        list.addClassName("dimensions");
        List<ConsultingRole> roles = data.dimensions();
        for (int i = 0; i < NAMES.size(); i++) {
            Description role = new Description(Desk.label(roles.get(i)));
            role.addClassName(roles.get(i).name().toLowerCase(Locale.ROOT));
            list.add(new Term(label(NAMES.get(i))), role);
        }
        return list;
    }
}
