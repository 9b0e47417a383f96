package org.entente.text.knowledge;

/**
 * A state (or organisation) in an organisation.
 *
 * @param organisation id
 * @param member id of the member
 * @param role as what it belongs
 * @param period from when until when
 */
public record Membership(String organisation, String member, Role role, Period period) {
    /** As what a member belongs. */
    public enum Role {
        MEMBER,
        PERMANENT,
        OBSERVER
    }
}
