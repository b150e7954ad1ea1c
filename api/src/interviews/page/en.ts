import type { InterviewPageTexts } from './texts.ts';

export const en: InterviewPageTexts = {
  pick: {
    title: 'Choose an interview time',
    lead: 'The time is yours as soon as you book it. You get a confirmation and a calendar entry by e-mail.',
    pickBy: (day) => `Choose a time by ${day}`,
    lastDay: 'Choose a time today. Tomorrow it is no longer possible.',
    times: 'Free times',
    submit: 'Book this time',
    allTaken: 'All the times offered are already booked. Say below when it would suit you, so that new times can be offered.',
    declinedBefore: 'You have said that no time suits you. You can still choose one if things have changed.',
  },
  none: {
    title: 'No time suits me',
    hint: 'Say when it would suit you. The message goes to the interviewer, who will contact you.',
    label: 'Message to the interviewer',
    submit: 'Send the message',
  },
  booked: {
    title: 'Your interview time',
    change: 'Change the time',
    changeSubmit: 'Change to this time',
    noOthers: 'There are no other free times.',
    until: (moment) => `You can change the time or cancel the interview until ${moment}.`,
    locked: 'The interview is so soon that the time can no longer be changed on this page.',
    cancel: 'Cancel the interview',
    cancelHint: 'Your time is free for others at once. You cannot book a new one on this page.',
    cancelSubmit: 'Cancel the interview',
    file: 'Add to calendar',
  },
  facts: { job: 'Job', time: 'Time', place: 'Place', interviewers: 'Interviewers', note: 'Good to know' },
  contact: 'If you have questions, reply to the invitation.',
  closed: {
    late: { title: 'A time can no longer be chosen', text: 'The last day to choose an interview time has passed.' },
    cancelled: { title: 'The interview is cancelled', text: 'You have cancelled your interview, and the time is free for others.' },
    withdrawn: {
      title: 'The invitation is no longer open',
      text: 'This invitation to an interview has been taken back or replaced by another. If you have a newer letter, use the link in it.',
    },
    decided: {
      title: 'The invitation is no longer open',
      text: 'Your application has been decided, so an interview time cannot be chosen.',
    },
    unknown: {
      title: 'The link does not work',
      text: 'Check that you opened the whole link in the letter. The invitation may also have been deleted together with your application.',
    },
    held: {
      title: 'The interview is over',
      text: 'Thank you for coming to the interview. You will hear when the selection has been made.',
    },
  },
  problem: 'No time was booked',
  notices: {
    taken: 'Somebody else booked this time just before you. Choose another time.',
    past: 'This time has already passed. Choose another time.',
    choose: 'Choose one of the times.',
    locked: 'The interview is so soon that the time can no longer be changed or cancelled on this page.',
    tooLong: 'Shorten your message. It can have 2,000 characters.',
    changed: 'Things have changed since you opened the page.',
  },
};
