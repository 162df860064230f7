package org.wandelwerk.identity;

/** How an invitation stands of somebody who has set up no way in yet. */
public enum InvitationState {
    /** Its mail has not left yet. */
    WAITING,
    /** Its link still lets the person in. */
    OPEN,
    /** The person came by the link and set up nothing. */
    OPENED,
    /** Nobody came while the link lived. */
    ENDED,
    /** Its mail left and was not answered: nobody knows whether it arrived, so it is not sent again by itself. */
    UNKNOWN,
    /** Its mail could not be brought. */
    FAILED
}
