package org.counterpart.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.counterpart.common.Checks;

/**
 * In which role the firm works on a topic, dimension by dimension.
 *
 * @param decides who decides
 * @param definesProblem who defines the problem
 * @param gathersData who gathers and reads the data
 * @param controlsMethod who controls the method
 * @param plans who plans
 * @param implementsIt who implements
 * @param talk how two-way the talk is
 * @param managersPart what the manager's part is
 */
public record RoleData(
        @NotBlank(message = "field.required")
                @Size(max = 160, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String topic,
        @NotNull(message = "field.required") ConsultingRole decides,
        @NotNull(message = "field.required") ConsultingRole definesProblem,
        @NotNull(message = "field.required") ConsultingRole gathersData,
        @NotNull(message = "field.required") ConsultingRole controlsMethod,
        @NotNull(message = "field.required") ConsultingRole plans,
        @NotNull(message = "field.required") ConsultingRole implementsIt,
        @NotNull(message = "field.required") ConsultingRole talk,
        @NotNull(message = "field.required") ConsultingRole managersPart) {

    public RoleData {
        topic = topic == null ? null : topic.strip();
    }

    /** The same role in every dimension. */
    public static RoleData all(String topic, ConsultingRole role) {
        return new RoleData(topic, role, role, role, role, role, role, role, role);
    }

    /** The eight dimensions in the order of the components. */
    public List<ConsultingRole> dimensions() {
        return List.of(decides, definesProblem, gathersData, controlsMethod, plans, implementsIt, talk, managersPart);
    }
}
