package org.wandelwerk.draft;

import java.util.UUID;

/**
 * What somebody asks for by one of the buttons beside a draft.
 *
 * @param version that of the draft beside which the button stood
 * @param key the one-time key of the form
 */
public record StepOrder(String kind, UUID record, int version, FormKey key) {}
