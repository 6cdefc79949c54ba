package org.counterpart.roster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A {@link LanguageSkill} in its table: JPA has no embeddable records yet. */
@Embeddable
class SpokenLanguage {

    private String tag;

    @Enumerated(EnumType.STRING)
    private CefrLevel level;

    protected SpokenLanguage() {}

    SpokenLanguage(LanguageSkill skill) {
        tag = skill.tag();
        level = skill.level();
    }

    LanguageSkill skill() {
        return new LanguageSkill(tag, level);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpokenLanguage language && language.tag.equals(tag) && language.level == level;
    }

    @Override
    public int hashCode() {
        return Objects.hash(tag, level);
    }
}
