import type { Lexicon } from './lexicon.ts';

/** English as it is written in messages, by natives and by others. */
export const ENGLISH: Lexicon = [
  {
    means: 'yes',
    words:
      'y, yess, yes yes, yes please, yes pls, yes sir, yes maam, ya, yah, yea, ye, aye, uh huh, mhm, mm hmm, sure, sure thing, sure sure, you bet, u bet, gladly, with pleasure, my pleasure, count me in, im in, i am in, sign me up, put me down, book me, book me in, ill be there, i will be there, ill come, i will come, ill do it, i will do it, ill take it, i will take it, ill take the shift, i will take the shift, happy to, glad to, will do, can do, i accept, accept, accepted, i agree, agreed, i confirm, confirm, confirmed, lets do it, deal, its a deal, roger, roger that, that would be great, thats a yes, that is a yes, approved, go ahead, yes from me, positive, i do like that, id really like that, id really like that alot, you got it, youve got it, yes it is, yes i do, yes i do like that, i vote yes, resounding yes, thatd be a yes',
  },
  {
    means: 'fine',
    words:
      'absolutely, definitely, certainly, surely, indeed, positively, most definitely, most certainly, totally, for sure, definite, definately, defo, def',
    forgiving: true,
    why: 'alone they say yes, beside a no they only make it stronger',
  },
  { means: 'yes', words: 'of course, ofcourse, ofc, affirmative, without a doubt', forgiving: true },
  {
    means: 'fine',
    words:
      'k, alright, aight, all right, fine, got it, noted, understood, fine by me, fine with me, ok by me, okay by me, ok with me, okay with me, very well, no probs ok',
  },
  {
    means: 'able',
    words:
      'i can, can i do, i can come, i can do, i can do it, i can do that, i can take, i can take it, i can make it, can come, can make it, can take it, i am able, im able, able to, i will, ill, i shall, i am coming, im coming, coming, i will make it, ill make it, works for me, it works for me, that works for me, works, that works, that works fine, suits me, that suits me, it suits me, sounds good, sounds great, sounds fine, sounds perfect, available, i am available, im available, i want, i want to, i want it, i do, i am interested, im interested, interested, possible, i can work, i can help, can work, happy with that',
  },
  {
    means: 'wish',
    words:
      'id love to, i would love to, would love to, id be happy to, i would be happy to, id be glad to, i would be glad to, i would like to, i would like that, id like to, id like that, id love to come, i would love to come, would love to come, id like to come, wish i could, i wish i could, i would if i could, would have loved to, i would have loved to',
  },
  {
    means: 'not',
    words:
      'not, dont, do not, cant, cannot, can not, can t, wont, will not, isnt, is not, im not, i am not, not able, not able to, aint, not at all, never',
  },
  {
    means: 'no',
    words:
      'n, no, nah, nahh, naw, nay, no thanks, no thank you, no thx, no ty, no way, no sir, no can do, no chance, not a chance, i cant, i cannot, i can not, i cant come, i cannot come, cant come, i cant make it, cant make it, cannot make it, i wont be able to, wont be able to, wont be able to make it, cant do, cant do it, i cant do it, i cant do that, i cant do this, i wont, i wont come, i am not coming, im not coming, not coming, i am not able to, im not able to, unable, unable to, unable to come, i am unable to, im unable to, not me, ill pass, i will pass, i pass, ill have to pass, i have to pass, have to pass, ill have to decline, i have to decline, i must decline, i decline, decline, declined, must decline, doesnt work, does not work, doesnt work for me, does not work for me, doesnt suit me, dont work for me, i dont want to, i do not want to, i dont want it, i dont want the shift, not possible, impossible, not available, unavailable, not interested, im not interested, i am not interested, not for me, absolutely not, certainly not, definitely not, of course not, not really, negative, negatory, count me out, i would rather not, id rather not, i would prefer not, id prefer not, rather not, thats a no, that is a no, no from me, not that, not that one, not it, thats not it, that is not it, that isnt it, i dont like that, thatd be terrible, that would be terrible, a hard no, hard no, hell no, i meant no, nada, thatd be a no, thats a no from me, nope sorry',
  },
  {
    means: 'filler',
    words:
      'no problem, no problems, no prob, no probs, not a problem, no worries, no worry, no issue, no issues, no trouble, no bother, np, no doubt, no rush',
    why: 'set phrases that deny trouble, not the offer',
  },
  {
    means: 'doubt',
    words:
      'why not, maybe, perhaps, possibly, probably, prob, prolly, might, may, could, couldnt, would, wouldnt, should, could be, i think, think, i guess, guess, i suppose, suppose, i believe, believe, seems, seem, appears, hopefully, hope, i hope, try, ill try, trying, not sure, unsure, im not sure, dont know, i dont know, dunno, idk, no idea, no clue, not certain, depends, it depends, tentatively, let me check, let me see, let you know, get back to you, i will see, ill see, will see, see if, either, or, whichever, kind of, sort of, kinda, sorta, almost, used to, dont think so, i dont think so, cant wait, i cant wait, cant say, i cant say, i cant say no, cant say no, yeah right, cant not, i cant not, cannot not, i cannot not, not say no, will not say no, i will not say no, dont say no, i dont say no, i wont say no, wont say no, never say no, not no, no no yes, i cant decide, i cant tell, i cant answer, i am not able to say, i am unable to say, you can, you are, you will, i cant complain, i do not',
  },
  {
    means: 'condition',
    words:
      'if, unless, provided, providing, as long as, so long as, except, depending, in case, otherwise, on condition, condition, once, when, until, till',
  },
  {
    means: 'limit',
    words:
      'only, just, before, after, from, late, later, earlier, part, half, partly, at least, at most, around, about, another, other, instead, between, by, first, least, halfway',
  },
  { means: 'contrast', words: 'but, however, though, although, tho, yet, still not, rather' },
  { means: 'because', words: 'because, cause, cos, coz, cuz, bc, since, as i, due to, reason' },
  {
    means: 'busy',
    words:
      'busy, im busy, i am busy, working, im working, i am working, at work, i have to work, have to work, work already, already working, sick, im sick, i am sick, ill today, ill in bed, not well, unwell, flu, fever, cold, kids, child, children, kid, school, class, classes, exam, exams, lecture, lectures, away, abroad, travelling, traveling, out of town, on holiday, on vacation, holiday, vacation, doctor, dentist, doctors appointment, appointment, funeral, wedding, party, meeting, other plans, i have other plans, i have plans, have plans, plans, booked, already booked, another job, tired, other commitments, a prior commitment, prior commitment, already have plans',
  },
  { means: 'free', words: 'free, im free, i am free, time, have time, i have time' },
  {
    means: 'right',
    words:
      'right, thats right, that is right, correct, thats correct, that is correct, youre right, you are right, you are correct, true, thats true, that is true, it is true, its true, very true, accurate, thats accurate, that is accurate, valid, still valid, up to date, uptodate, still right, still correct, still true, still accurate, unchanged, all good, all correct, all right still, same details, same as before, no changes, no change, nothing changed, nothing has changed, hasnt changed, all the same, exactly, exactly right, precisely, factual, the truth, thats the truth, a fact, thats a fact, that is a fact, true statement, a true statement, the statement is true, thats how it is',
  },
  {
    means: 'wrong',
    words:
      'wrong, incorrect, false, untrue, inaccurate, invalid, fake, not up to date, out of date, outdated, changed, you are wrong, youre wrong, you got that wrong, not the case, isnt the case, that is not the case, falsehood, a falsehood, false statement, a false statement, the wrong answer, not the right answer, isnt the right answer, not factual, the information is wrong, that information is wrong, the statement is false',
  },
  {
    means: 'stop',
    words:
      'stop, stopall, unsubscribe, optout, opt out, stop sms, stop messages, stop texts, stop texting, stop texting me, stop messaging me, stop sending, stop sending me messages, stop sending messages, stop sending me texts, stop these messages, unsubscribe me, remove me, remove me from the list, remove me from your list, remove my number, take me off the list, take me off your list, no more messages, no more texts, no more sms, dont text me, dont text me again, do not text me, dont message me, dont send me messages, dont send me any more messages, do not send me messages, i dont want messages, i dont want any more messages, i dont want these messages, please stop texting me',
  },
  {
    means: 'pause',
    words: 'pause, on pause, take a pause, i need a break, i need a pause, taking a break, pause me, pause please, pause messages',
  },
  { means: 'today', words: 'today, for today' },
  {
    means: 'day',
    words:
      'tomorrow, tmrw, tmr, tomoz, tonight, this morning, this evening, this afternoon, this week, in the morning, in the evening, morning, evening, afternoon, night, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, weekend, now, right now, then, on the day, at the moment, this time, that day',
  },
  {
    means: 'filler',
    words:
      'shift, the shift, a shift, that shift, this shift, morning shift, evening shift, night shift, day shift, work, job, gig, take, take it, come, be there, do it, make it, do that, do this, attend, cover, cover it, cover the shift, help, help out, offer, your offer, the offer, to that, to your question, as my answer, as my response, is my answer, is my response, my answer is, my answer, my response is, my response, kindergarten, daycare, kitchen',
  },
  {
    means: 'filler',
    words:
      'i, im, i am, i have, ive got, ive, id, me, my, mine, myself, it, its, it is, that, thats, that is, thats a, that would be, this, there, here, is, be, am, are, was, to, the, a, an, in, on, for, with, and, n then, so, too, as well, also, very, really, much, so much, well, oh, ah, hey there, yo, again, fully, happily, all, good, great, cool, nice, lovely, perfect, awesome, super, brilliant, wonderful, excellent, wicked, amazing, say, i say, i would say, id say, i will say, i have to say, i must say, gotta say, i gotta say, i am saying, the answer is, from me, the answer to that is, the answer to that, do, got, have to say, i have to say, any, anymore, at all, one, us, we, for this, more than, do it, happy, today then, can, make, actually, completely, entirely, clearly, obviously, truly, honestly, simply, utterly, overwhelmingly, please let, already',
  },
  {
    means: 'polite',
    words:
      'thanks a lot, thanks so much, many thanks, thank you very much, thank you so much, thank u, thanx, thnx, tnx, ty, tks, cheers, ta, thanks for asking, thanks for the offer, thank you for asking, thank you for the offer, thanks anyway, thank you anyway, thanks for letting me know, much appreciated, appreciated, appreciate it, i appreciate it, appreciate the offer, thanks for thinking of me, thank you for thinking of me',
  },
  {
    means: 'polite',
    words:
      'hey, hiya, good bye, good to see you, it is good to see you, would like to thank you, i would like to thank you, id like to thank you, hi there, hello there, good morning, good afternoon, good evening, good night, good day, goodbye, bye bye, see you, see ya, see you there, see you then, see you tomorrow, see u, see u there, see u then, c u, c u there, cu, have a nice day, have a good day, have a great day, have a nice evening, have a good one, have a nice weekend, take care, best, im sorry, i am sorry, so sorry, im so sorry, i am so sorry, my apologies, apologies, im afraid, i am afraid, afraid, sadly, what a pity, pity, shame, maybe next time, next time, another time, some other time, hope you find someone, good luck, regards to you, dear, mate, madam, sir, everyone, guys',
  },
  { means: 'polite', words: 'unfortunately, regrettably', forgiving: true },
  { means: 'sign', words: 'regards, kind regards, best regards, sincerely, yours, greetings' },
  { means: 'clock', words: 'at, oclock' },
  {
    means: 'question',
    words:
      'what, whats, where, wheres, when is, which, who, how, why, can you, could you, would you, will you, do you, are you, is it, is there, is this, may i, can i, should i, do i, does it, how much, what time, how long',
  },
];
