/** The working pages of procedures: what they are, how many projects stand where, and moving one. */
@NullMarked
package org.wandelwerk.moving.web;

import org.jspecify.annotations.NullMarked;
