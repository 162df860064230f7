/** The working pages on which those who sit in bodies are written down. */
@NullMarked
package org.wandelwerk.committee.web;

import org.jspecify.annotations.NullMarked;
