package org.wandelwerk.notice;

import org.wandelwerk.kernel.Text;

/** A part that not everyone can use, why it is so, and what to do instead. */
public record Gap(Text what, Text reason, Text alternative) {}
