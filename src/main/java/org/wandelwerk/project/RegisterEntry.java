package org.wandelwerk.project;

import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;

/** A decision in the register, with the project it is about. */
public record RegisterEntry(Decision decision, PublicKey project, Text title) {}
