package org.counterpart.roster;

import jakarta.persistence.Embeddable;

/** A {@link ProfileLink} in its table: JPA has no embeddable records yet. */
@Embeddable
class KeptLink {

    private String label;
    private String url;

    protected KeptLink() {}

    KeptLink(ProfileLink link) {
        label = link.label();
        url = link.url();
    }

    ProfileLink link() {
        return new ProfileLink(label, url);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptLink kept && kept.link().equals(link());
    }

    @Override
    public int hashCode() {
        return link().hashCode();
    }
}
