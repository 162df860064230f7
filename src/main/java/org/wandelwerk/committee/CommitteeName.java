package org.wandelwerk.committee;

import org.wandelwerk.kernel.Text;
import org.wandelwerk.kernel.Validity;

/** A name that a committee carries or carried. */
public record CommitteeName(Text name, Validity validity) {}
