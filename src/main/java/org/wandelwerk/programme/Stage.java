package org.wandelwerk.programme;

import java.util.List;
import org.wandelwerk.kernel.Text;

/** A group of steps that the public sees as one part of a project's way. */
public record Stage(String id, Text label, List<String> steps) {}
