/** The working pages on which two organisations become one, and two again. */
@NullMarked
package org.wandelwerk.organisation.web;

import org.jspecify.annotations.NullMarked;
